/** What people look for in a house that has just opened, the most popular first. */
const inChinese = ['1.5匹空调', '一级能效冰箱', '滚筒洗衣机', '扫地机器人', '热水器', '净水器', '洗碗机', '65英寸电视', '空气净化器', '布艺沙发', '电饭煲', '吸油烟机'];
const inEnglish = ['air conditioner', 'refrigerator', 'robot vacuum', 'washer dryer', 'dishwasher', '65-inch tv', 'water heater', 'sofa', 'rice cooker', 'desk'];

const mostPeople = 60;
const fewer = 4;

export const popularSearches = ([['zh-CN', inChinese], ['en', inEnglish]] as const).flatMap(([locale, texts]) => texts.map((text, place) => ({ locale, text, people: mostPeople - place * fewer })));
