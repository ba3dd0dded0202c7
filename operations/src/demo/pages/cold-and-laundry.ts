import type { FamilyPage } from './facts';

export const coldAndLaundryPages: Record<string, FamilyPage> = {
  refrigerators: {
    heading: ['装得下多少，用掉多少电', 'What it holds, and what it uses'],
    opening: (facts) => [
      `总容积 ${facts.zh('capacity')}，${facts.number('capacity') >= 450 ? '一家四五口一周的菜放得从容' : facts.number('capacity') >= 200 ? '两三口之家买一次菜能吃好几天' : '独居、书房或第二台都合适'}。每天约 ${facts.zh('powerUse').replace('/24h', '')}，一年大约 ${Math.round(facts.number('powerUse') * 365)} 度，${facts.zh('energyGrade')}能效。运行声 ${facts.zh('noise')}，制冷剂为 ${facts.zh('refrigerant')}。`,
      `It holds ${facts.en('capacity')}: ${facts.number('capacity') >= 450 ? 'a week of food for four or five' : facts.number('capacity') >= 200 ? 'several days of food for two or three' : 'right for one person, a study or a second kitchen'}. At about ${facts.en('powerUse').replace('/24h', '')} a day it uses some ${Math.round(facts.number('powerUse') * 365)} kWh a year, energy ${facts.en('energyGrade').toLowerCase()}. It runs at ${facts.en('noise')} on ${facts.en('refrigerant')}.`,
    ],
    room: ['量好柜位，也量一量从单元门到厨房最窄的地方；门要能开到九十度，抽屉才拉得出来。', 'Measure the niche, and the narrowest spot from the front door to it. Doors must open to ninety degrees for the drawers to come out.'],
    care: [
      ['热汤热菜放到不烫手再进冰箱，省电，也少结霜。', 'Let hot food cool first: it saves power and frost.'],
      ['门封条每季度用温水擦一遍，夹得住一张纸就算合格。', 'Wipe the door seals each season with warm water; a sheet of paper should stay put in them.'],
      ['冷藏 4℃、冷冻零下 18℃ 适合大多数食物。', 'Most food keeps best at 4 °C, frozen at −18 °C.'],
    ],
    start: [
      ['搬到位后静置六小时再通电，让压缩机油回位。', 'Let it stand for six hours before power, so that the oil settles.'],
      ['撕去内外保护膜，用温水擦净内壁与抽屉。', 'Peel off all films; wipe inside and drawers with warm water.'],
      ['冷藏设 4℃、冷冻设 −18℃，空箱运行四小时。', 'Set 4 °C and −18 °C and run it empty for four hours.'],
      ['分批放入食物，给冷风留出走的路。', 'Fill it little by little and leave the cold air a way.'],
    ],
  },
  'washing-machines': {
    heading: ['一次洗多少，甩到多干', 'How much at once, and how dry'],
    opening: (facts) => [
      `洗涤容量 ${facts.zh('washingCapacity')}，${facts.number('washingCapacity') >= 8 ? `大约是 ${facts.number('washingCapacity') * 4} 件衬衫，换季的被套也转得开` : facts.number('washingCapacity') >= 3 ? `大约是 ${facts.number('washingCapacity') * 4} 件衬衫或一周的婴儿衣物` : '专为内衣、袜子和宝宝的小件准备'}。最高转速 ${facts.zh('spinSpeed')}，${facts.number('spinSpeed') >= 1200 ? '甩完半干，阴天也不怕' : '对领口和针脚更温和'}；洗涤时 ${facts.zh('noise')}。${facts.has('dryingCapacity') ? `还能直接烘干 ${facts.zh('dryingCapacity')}。` : ''}`,
      `It washes ${facts.en('washingCapacity')}, ${facts.number('washingCapacity') >= 8 ? `about ${facts.number('washingCapacity') * 4} shirts, and duvet covers turn freely` : facts.number('washingCapacity') >= 3 ? `about ${facts.number('washingCapacity') * 4} shirts, or a baby’s week` : 'made for underwear, socks and the smallest clothes'}. Spinning at up to ${facts.en('spinSpeed')} ${facts.number('spinSpeed') >= 1200 ? 'leaves them half dry, even on grey days' : 'it is kind to collars and seams'}; it washes at ${facts.en('noise')}.${facts.has('dryingCapacity') ? ` It also dries ${facts.en('dryingCapacity')}.` : ''}`,
    ],
    room: ['水龙头与地漏须在一米半之内，机身四周各留 2 cm；地面不平时先调四只脚，再拧紧锁母。', 'Tap and drain must be within a metre and a half, with 2 cm free all round. Level the feet first, then tighten the lock nuts.'],
    care: [
      ['洗完把门和洗涤剂盒敞开一小时，异味就无处生根。', 'Leave door and detergent drawer open for an hour after washing, and no smell takes root.'],
      ['每月空桶跑一次高温筒自洁。', 'Once a month run the hot drum-cleaning programme, empty.'],
      ['排水过滤器每季度拧开清一次，硬币多半在那里。', 'Open the drain filter each season; lost coins are mostly there.'],
    ],
    start: [
      ['拆掉背面的运输螺栓并收好，搬家时还要用。', 'Remove the transport bolts at the back and keep them for a move.'],
      ['接好进水管，打开水龙头，确认接头不滴水。', 'Join the inlet hose, open the tap and look for drips.'],
      ['空桶运行一次“筒自洁”，冲走出厂测试的余水。', 'Run the drum-cleaning programme once, empty.'],
      ['衣物装到八分满，选“日常”，按“启动”。', 'Fill the drum to four fifths, choose Daily and press Start.'],
    ],
  },
};
