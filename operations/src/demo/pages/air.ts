import type { Facts, FamilyPage } from './facts';

/** Square metres that a cooling capacity serves, at 150–200 W each. */
const cooledArea = (facts: Facts): string => `${Math.round(facts.number('coolingCapacity') / 200)}–${Math.round(facts.number('coolingCapacity') / 150)}`;

const airConditionerCare = [
  ['用得勤时每两周取下滤网，清水冲净、阴干后装回。', 'In busy months take the filter out every two weeks, rinse it and let it dry in the shade.'],
  ['换季停用前，选送风模式运行两小时，让内机干透。', 'Before a season of rest run the fan alone for two hours, so that the inside dries.'],
  ['夏天设在 26℃，每调高一度大约少用 7% 的电。', 'Set 26 °C in summer: every degree more saves about 7% of the power.'],
] as const;

export const airPages: Record<string, FamilyPage> = {
  'split-air-conditioners': {
    heading: ['先看房间，再看匹数', 'The room first, the horsepower second'],
    opening: (facts) => [
      `按每平方米 150–200 W 估算，${facts.zh('coolingCapacity')} 的制冷量适合 ${cooledArea(facts)} m² 的房间；西晒、顶楼或挑高客厅请往大一档选。循环风量 ${facts.zh('airFlow')}，运行声 ${facts.zh('noise')}，最低一档留给睡着的人。全年能源消耗效率 ${facts.zh('apf')}，属${facts.zh('energyGrade')}能效。`,
      `At 150–200 W per square metre its ${facts.en('coolingCapacity')} of cooling suit a room of ${cooledArea(facts)} m²; for a western window, a top floor or a high ceiling go one size up. It moves ${facts.en('airFlow')} of air at ${facts.en('noise')}, the lowest step kept for sleepers. Its APF of ${facts.en('apf')} makes it energy ${facts.en('energyGrade').toLowerCase()}.`,
    ],
    room: ['内机顶部离天花板至少 15 cm，两侧各留 12 cm；正前方两米内不要有高柜挡风。', 'Leave 15 cm above the indoor unit and 12 cm on each side, and no tall cupboard within two metres of the front.'],
    care: airConditionerCare,
    start: [
      ['确认专用插座：10 A 或 16 A，见机身铭牌，须可靠接地。', 'Check the socket: 10 A or 16 A as on the rating plate, and earthed.'],
      ['由安装师傅固定内外机、抽真空并检漏，请当面试机。', 'The fitter fixes both units, evacuates the pipes and checks for leaks; see it run.'],
      ['遥控器装入两节 AAA 电池，按“开关”，选制冷或制热。', 'Put two AAA batteries into the remote, press Power and choose Cool or Heat.'],
      ['首次制冷设 26℃、自动风速，约十分钟后出风稳定。', 'For the first cooling set 26 °C and automatic fan; air is steady after ten minutes.'],
    ],
  },
  'floor-air-conditioners': {
    heading: ['客厅的风，从角落里来', 'Air for the living room, from its corner'],
    opening: (facts) => [
      `${facts.zh('coolingCapacity')} 的制冷量照顾 ${cooledArea(facts)} m² 的客厅与餐厅，冬天则有 ${facts.zh('heatingCapacity')} 的制热量。${facts.zh('airFlow')} 的风量让远处的餐桌也感觉得到；${facts.zh('energyGrade')}能效，运行声 ${facts.zh('noise')}。`,
      `Its ${facts.en('coolingCapacity')} of cooling look after ${cooledArea(facts)} m² of living and dining room, and in winter it heats with ${facts.en('heatingCapacity')}. An air flow of ${facts.en('airFlow')} reaches the far table. Energy ${facts.en('energyGrade').toLowerCase()}, ${facts.en('noise')}.`,
    ],
    room: ['靠墙一侧留 10 cm 走管，出风口前一米不放家具；地面须平整，装好后请锁上防倒支架。', 'Leave 10 cm to the wall for the pipes and a metre free in front. The floor must be level; lock the anti-tip bracket once it stands.'],
    care: airConditionerCare,
    start: [
      ['使用 16 A 专用插座，须可靠接地，不接插线板。', 'Use an earthed 16 A socket of its own, never an extension lead.'],
      ['由安装师傅接管、抽真空，并锁好防倒支架。', 'The fitter joins the pipes, evacuates them and locks the anti-tip bracket.'],
      ['按“开关”，选制冷或制热，再选风向是避人还是随人。', 'Press Power, choose Cool or Heat, then whether air follows or avoids people.'],
      ['出门前设好定时，回家时房间已经合适。', 'Set the timer before you leave; the room is right when you return.'],
    ],
  },
  'air-purifiers': {
    heading: ['多大的房间，多快干净', 'How large a room, how soon it is clean'],
    opening: (facts) => [
      `颗粒物 CADR 为 ${facts.zh('cadr')}，按国家标准的估算适合 ${Math.round(facts.number('cadr') * 0.07)}–${Math.round(facts.number('cadr') * 0.12)} m²。一间 15 m²、层高 2.7 米的卧室，换一遍空气约需 ${Math.max(1, Math.round((15 * 2.7 * 60) / facts.number('cadr')))} 分钟。滤芯寿命${facts.zh('filterLife')}，额定功率 ${facts.zh('power')}。`,
      `With a particle CADR of ${facts.en('cadr')} it suits ${Math.round(facts.number('cadr') * 0.07)}–${Math.round(facts.number('cadr') * 0.12)} m² by the rule of the national standard. The air of a 15 m² bedroom passes through it in about ${Math.max(1, Math.round((15 * 2.7 * 60) / facts.number('cadr')))} min. Filter life: ${facts.en('filterLife').toLowerCase()}. Rated power: ${facts.en('power')}.`,
    ],
    room: ['进风口离墙 20 cm 以上，别塞在窗帘后面；放在人常待的一侧，比放在门口更有用。', 'Keep the intake 20 cm from walls and out of curtains. On the side where people sit it does more than by the door.'],
    care: [
      ['外层滤网每月用软毛刷或吸尘器清一次，不要水洗主滤芯。', 'Brush or vacuum the outer mesh once a month; never wash the main filter.'],
      ['指示灯提示更换后，两周内换上新滤芯并复位计时。', 'Change the filter within two weeks of its light, then reset the counter.'],
      ['粉尘传感器每两个月用棉签擦一擦，读数才可信。', 'Wipe the dust sensor with a cotton bud every two months so that its readings stay true.'],
    ],
    start: [
      ['打开滤芯仓，取下滤芯外的塑料袋，再装回扣紧。', 'Open the filter door, take the bag off the filter and put it back firmly.'],
      ['接通电源，选“自动”，首次运行请关窗三十分钟。', 'Plug it in, choose Auto, and keep windows shut for the first 30 minutes.'],
      ['睡前选“睡眠”，指示灯会一起熄灭。', 'At night choose Sleep; its lights go out as well.'],
      ['换好滤芯后，长按“滤芯”键五秒复位。', 'After a new filter hold the Filter key for five seconds to reset.'],
    ],
  },
};
