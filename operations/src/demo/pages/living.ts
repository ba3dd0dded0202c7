import type { FamilyPage } from './facts';

export const livingPages: Record<string, FamilyPage> = {
  televisions: {
    heading: ['挑一块合适的屏幕', 'A screen that fits'],
    opening: (facts) => [
      `峰值亮度 ${facts.zh('brightness')}，${facts.number('brightness') >= 1000 ? '白天不拉窗帘也看得清暗处' : '在柔和的室内光线下刚刚好'}；分辨率 ${facts.zh('resolution')}，刷新率 ${facts.zh('refreshRate')}，${facts.number('refreshRate') >= 120 ? '球赛和主机游戏都跟得上' : '看剧、上网课、听新闻足够流畅'}。净重 ${facts.zh('weight')}，质保 ${facts.zh('warranty')}。`,
      `A peak of ${facts.en('brightness')} ${facts.number('brightness') >= 1000 ? 'shows the shadows with the curtains open' : 'is just right in soft indoor light'}. Its ${facts.en('resolution')} pixels at ${facts.en('refreshRate')} ${facts.number('refreshRate') >= 120 ? 'keep up with matches and consoles' : 'are smooth for series, lessons and the news'}. Net weight ${facts.en('weight')}, warranty ${facts.en('warranty')}.`,
    ],
    room: ['屏幕中心与坐着时的眼睛齐平；4K 屏的观看距离约为屏幕高度的两到三倍。上墙请用承重墙。', 'Put its middle at eye level when seated; a 4K screen is watched from two to three times its height. Only load-bearing walls carry it.'],
    care: [
      ['用干的超细纤维布轻擦屏幕，不喷清洁剂。', 'Wipe the screen with a dry microfibre cloth, without sprays.'],
      ['背后留 10 cm 散热，避开暖气与直晒。', 'Leave 10 cm behind it, away from heaters and the sun.'],
      ['“影院”模式最接近片场的颜色，夜里也最省电。', 'Cinema mode is nearest to the director’s colours, and saves power at night.'],
    ],
    start: [
      ['两个人一起搬，手托下沿，不按屏幕。', 'Carry it with two people by the lower edge; never press the screen.'],
      ['装好底座或挂架，先接线再通电。', 'Mount stand or bracket; cables first, power last.'],
      ['长按遥控器“主页”键三秒配对，选语言与网络。', 'Hold Home on the remote for three seconds to pair; choose language and network.'],
      ['在设置里选“影院”，把音箱接到 eARC 口。', 'Choose Cinema in the settings; speakers go to the eARC port.'],
    ],
  },
  vacuums: {
    heading: ['一次充电，打扫多少', 'How much one charge cleans'],
    opening: (facts) => [
      `${facts.zh('suction')} 的吸力，一次充电可用 ${facts.zh('battery').replace('min', '分钟')}；净重 ${facts.zh('weight')}，${facts.number('weight') < 3 ? '举起来清吊柜顶也不累' : '轮子和底座替你承担'}。工作声 ${facts.zh('noise')}，质保 ${facts.zh('warranty')}。`,
      `${facts.en('suction')} of suction for ${facts.en('battery')} on one charge. At ${facts.en('weight')} ${facts.number('weight') < 3 ? 'it is light enough for the tops of cupboards' : 'its wheels and dock carry the load'}. It works at ${facts.en('noise')}, with a warranty of ${facts.en('warranty')}.`,
    ],
    room: ['充电座靠墙放在有插座的地方，左右各留半米；潮湿的浴室不合适。', 'Put its dock against a wall by a socket, half a metre free on either side, and not in a damp bathroom.'],
    care: [
      ['尘满即倒，滤网每月水洗、晾满二十四小时再装回。', 'Empty it when full; wash the filter monthly and let it dry for a whole day.'],
      ['滚刷上的头发用剪刀剪开，比拉扯更省事。', 'Cut hair off the brush with scissors instead of pulling.'],
      ['久放不用时，电池留一半电。', 'Store the battery half full.'],
    ],
    start: [
      ['装好电池或底座，第一次请充满电。', 'Fit battery or dock and charge it fully the first time.'],
      ['选地刷：地毯用滚刷，地板用软绒。', 'Choose a head: bristles for carpet, soft roller for floors.'],
      ['先收起地上的线与袜子，再开始。', 'Pick up cables and socks, then start.'],
      ['用完倒尘，放回充电座。', 'Empty it and put it back on its dock.'],
    ],
  },
  sofas: {
    heading: ['坐得久，也要坐得住', 'For long evenings and many years'],
    opening: (facts) => [
      `${facts.zh('material')}。座位：${facts.zh('seats')}；净重 ${facts.zh('weight')}，整体质保 ${facts.zh('warranty')}。坐下的第一分钟看软硬，之后看支撑：腰后有靠，脚能踩地，才坐得久。`,
      `${facts.en('material')}. Seats: ${facts.en('seats')}. Net weight ${facts.en('weight')}, warranty ${facts.en('warranty')}. The first minute tells soft from firm, the rest is support: something behind the back, and both feet on the floor.`,
    ],
    room: ['请先量电梯门与入户门的净宽；沙发前留 45 cm 放茶几，走道至少留 60 cm。', 'Measure lift and front door first. Leave 45 cm to the coffee table and at least 60 cm to walk past.'],
    care: [
      ['每周吸一次缝隙，每月把坐垫翻面、换位。', 'Vacuum the seams weekly; turn and swap the cushions monthly.'],
      ['洒了饮料先吸干再轻按，不来回搓。', 'Blot a spill and press it gently; do not rub.'],
      ['避开正午直晒与暖气片，颜色和木架都会谢你。', 'Keep it from midday sun and radiators: colours and frame will thank you.'],
    ],
  },
};
