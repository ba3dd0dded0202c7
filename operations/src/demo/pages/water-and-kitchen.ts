import type { FamilyPage } from './facts';

export const waterAndKitchenPages: Record<string, FamilyPage> = {
  'water-heaters': {
    heading: ['热水够不够，算一算就知道', 'Enough hot water? Do the sum'],
    opening: (facts) =>
      facts.has('flow')
        ? [
            `每分钟出热水 ${facts.zh('flow').replace('/min', '')}，淋浴通常要 6–8 L：${facts.number('flow') >= 12 ? '一边洗澡，一边洗碗，水温也不让步' : '一处用水正合适'}。${facts.has('noise') ? `运行声 ${facts.zh('noise')}，` : ''}${facts.zh('energyGrade')}能效，整机质保 ${facts.zh('warranty')}。`,
            `It gives ${facts.en('flow').replace('/min', '')} of hot water a minute, and a shower takes 6–8: ${facts.number('flow') >= 12 ? 'somebody may wash up while somebody showers, at one temperature' : 'right for one tap at a time'}. ${facts.has('noise') ? `It runs at ${facts.en('noise')}; ` : ''}${facts.has('noise') ? 'energy' : 'Energy'} ${facts.en('energyGrade').toLowerCase()}, with a warranty of ${facts.en('warranty')}.`,
          ]
        : [
            `水箱 ${facts.zh('capacity')}，${facts.number('capacity') >= 100 ? '一家人接连洗澡也不必排队等水' : facts.number('capacity') >= 40 ? '兑上冷水，够两三个人接连淋浴' : '装在水槽下，洗碗洗手随开随热'}。${facts.zh('energyGrade')}能效，净重 ${facts.zh('weight')}，整机质保 ${facts.zh('warranty')}。`,
            `Its tank holds ${facts.en('capacity')}: ${facts.number('capacity') >= 100 ? 'a whole family showers in a row without waiting' : facts.number('capacity') >= 40 ? 'mixed with cold, enough for two or three showers in a row' : 'under the sink it is warm at once for hands and dishes'}. Energy ${facts.en('energyGrade').toLowerCase()}, net weight ${facts.en('weight')}, with a warranty of ${facts.en('warranty')}.`,
          ],
    room: ['装在离用水点近的地方，少放一段冷水；下方留出接管与检修的 30 cm，燃气机型须有通往室外的烟管。', 'Close to the taps it wastes less cold water. Leave 30 cm below for pipes and service; gas models need a flue to the open air.'],
    care: [
      ['进水滤网每半年拆洗一次，水压小了先看它。', 'Rinse the inlet strainer twice a year; look there first when the pressure drops.'],
      ['有水箱的每两年查一次镁棒，水硬的城市要更勤。', 'In models with a tank check the magnesium rod every two years, sooner where water is hard.'],
      ['长期外出请断电、关气、关水，冬天把余水排净。', 'Before a long absence turn off power, gas and water; in winter drain it.'],
    ],
    start: [
      ['由持证师傅安装；燃气机型请当面试气密与排烟。', 'Have it fitted by a certified fitter; with gas, see the tightness and flue tests.'],
      ['先通水，打开热水龙头直到不再喷气。', 'Water first: open the hot tap until no more air comes.'],
      ['再通电或通气，水温设在 42℃ 左右。', 'Then power or gas; set about 42 °C.'],
      ['给老人孩子用时，请打开童锁，避免误调高温。', 'With children or the elderly at home use the lock, so that nobody turns it up by mistake.'],
    ],
  },
  'range-hoods': {
    heading: ['油烟走得快，声音留得少', 'Fumes leave fast, little noise stays'],
    opening: (facts) => [
      `${facts.zh('airFlow')} 的风量，相当于把一间 20 m³ 的厨房每小时换气 ${Math.round(facts.number('airFlow') / 20)} 遍。最大档 ${facts.zh('noise')}，额定功率 ${facts.zh('power')}，${facts.zh('energyGrade')}能效。`,
      `At ${facts.en('airFlow')} it changes the air of a 20 m³ kitchen ${Math.round(facts.number('airFlow') / 20)} times an hour. Full speed is ${facts.en('noise')}; rated power ${facts.en('power')}, energy ${facts.en('energyGrade').toLowerCase()}.`,
    ],
    room: ['近吸式离灶面 35–45 cm，顶吸式离灶面 65–75 cm；烟管越短越直，效果越好，弯头不要超过两个。', 'Side hoods hang 35–45 cm above the hob, overhead ones 65–75 cm. The shorter and straighter the duct the better: two bends at most.'],
    care: [
      ['点火前一分钟打开，关火后再开三分钟。', 'Switch it on a minute before the flame and off three minutes after it.'],
      ['油杯到三分之二就倒，油网每月用热水加洗洁精泡一次。', 'Empty the oil cup at two thirds; soak the grease filter in hot water and washing-up liquid every month.'],
      ['炒菜时别对着烟机开窗，侧风会把烟吹散。', 'Do not open a window right beside it while frying: the draught scatters the fumes.'],
    ],
    start: [
      ['核对烟道止回阀能自由开合，再接上烟管。', 'See that the non-return flap of the flue moves freely, then join the duct.'],
      ['撕掉不锈钢与玻璃上的保护膜，装好油杯。', 'Peel the films off steel and glass and hang the oil cup.'],
      ['通电后逐档试机，听一听有无异响。', 'Try every speed and listen for anything odd.'],
      ['爆炒用最大档，煲汤用小档。', 'Full speed for stir-frying, the lowest for soup.'],
    ],
  },
  dishwashers: {
    heading: ['一天的碗，一次洗完', 'A day of dishes in one go'],
    opening: (facts) => [
      `${facts.zh('placeSettings')} 套餐具，${facts.number('placeSettings') >= 13 ? '早中晚三餐连锅一起，晚上开一次就够' : facts.number('placeSettings') >= 8 ? '三四口之家一天的碗盘放得下' : '一两个人一天的碗盘正好'}。洗涤时 ${facts.zh('noise')}，额定功率 ${facts.zh('power')}，${facts.zh('energyGrade')}能效。`,
      `Its ${facts.en('placeSettings')} place settings ${facts.number('placeSettings') >= 13 ? 'take all three meals with the pots, once in the evening' : facts.number('placeSettings') >= 8 ? 'take a day of dishes for three or four' : 'are a day of dishes for one or two'}. It washes at ${facts.en('noise')}; rated power ${facts.en('power')}, energy ${facts.en('energyGrade').toLowerCase()}.`,
    ],
    room: ['嵌入式须在隔壁水槽柜预留进水、排水与插座；台式放在水槽旁，排水管高度不超过 80 cm。', 'Built-in models need water, drain and socket in the next cupboard; countertop ones stand by the sink, with the drain no higher than 80 cm.'],
    care: [
      ['剩渣倒掉即可，不必先冲一遍。', 'Scrape plates clean; there is no need to rinse.'],
      ['软水盐与漂洗剂缺了就补，玻璃杯才透亮。', 'Refill salt and rinse aid as told, and glasses stay clear.'],
      ['底部滤网每周冲一次，喷臂小孔每月看一次。', 'Rinse the filter weekly and look at the holes of the spray arms monthly.'],
    ],
    start: [
      ['接好进水与排水，打开水阀，确认不漏水。', 'Join inlet and drain, open the valve and look for leaks.'],
      ['按当地水质设软水档，加满软水盐与漂洗剂。', 'Set the softener for your water; fill salt and rinse aid.'],
      ['碗口朝下、朝中间，喷臂要转得动。', 'Bowls face down and inward; the arms must turn freely.'],
      ['放入洗碗块，选“智能”，关门启动。', 'Add a tablet, choose Auto and close the door.'],
    ],
  },
};
