// @generated
use crate::mg;

/// Enumeration `microsoft.graph.responseEmotionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseEmotionType {
    /// `none` (0)
    None,
    /// `confident` (1)
    Confident,
    /// `excited` (2)
    Excited,
    /// `happy` (3)
    Happy,
    /// `motivated` (4)
    Motivated,
    /// `peaceful` (5)
    Peaceful,
    /// `ambitious` (6)
    Ambitious,
    /// `cheerful` (7)
    Cheerful,
    /// `comfortable` (8)
    Comfortable,
    /// `creative` (9)
    Creative,
    /// `determined` (10)
    Determined,
    /// `energized` (11)
    Energized,
    /// `focused` (12)
    Focused,
    /// `fulfilled` (13)
    Fulfilled,
    /// `grateful` (14)
    Grateful,
    /// `included` (15)
    Included,
    /// `inspired` (16)
    Inspired,
    /// `optimistic` (17)
    Optimistic,
    /// `proud` (18)
    Proud,
    /// `successful` (19)
    Successful,
    /// `valuable` (20)
    Valuable,
    /// `annoyed` (21)
    Annoyed,
    /// `bored` (22)
    Bored,
    /// `calm` (23)
    Calm,
    /// `confused` (24)
    Confused,
    /// `glad` (25)
    Glad,
    /// `content` (26)
    Content,
    /// `pensive` (27)
    Pensive,
    /// `reserved` (28)
    Reserved,
    /// `restless` (29)
    Restless,
    /// `shocked` (30)
    Shocked,
    /// `tired` (31)
    Tired,
    /// `angry` (32)
    Angry,
    /// `depressed` (33)
    Depressed,
    /// `exhausted` (34)
    Exhausted,
    /// `lonely` (35)
    Lonely,
    /// `nervous` (36)
    Nervous,
    /// `anxious` (37)
    Anxious,
    /// `apathetic` (38)
    Apathetic,
    /// `concerned` (39)
    Concerned,
    /// `disappointed` (40)
    Disappointed,
    /// `frightened` (41)
    Frightened,
    /// `frustrated` (42)
    Frustrated,
    /// `hopeless` (43)
    Hopeless,
    /// `hurt` (44)
    Hurt,
    /// `jealous` (45)
    Jealous,
    /// `miserable` (46)
    Miserable,
    /// `overwhelmed` (47)
    Overwhelmed,
    /// `skeptical` (48)
    Skeptical,
    /// `stressed` (49)
    Stressed,
    /// `stuck` (50)
    Stuck,
    /// `worthless` (51)
    Worthless,
    /// `awed` (52)
    Awed,
    /// `ashamed` (53)
    Ashamed,
    /// `curious` (54)
    Curious,
    /// `sensitive` (55)
    Sensitive,
    /// `sad` (56)
    Sad,
    /// `unknownFutureValue` (57)
    UnknownFutureValue,
}

mg::enumeration! {
    ResponseEmotionType: "microsoft.graph.responseEmotionType";
    None: "none" = 0,
    Confident: "confident" = 1,
    Excited: "excited" = 2,
    Happy: "happy" = 3,
    Motivated: "motivated" = 4,
    Peaceful: "peaceful" = 5,
    Ambitious: "ambitious" = 6,
    Cheerful: "cheerful" = 7,
    Comfortable: "comfortable" = 8,
    Creative: "creative" = 9,
    Determined: "determined" = 10,
    Energized: "energized" = 11,
    Focused: "focused" = 12,
    Fulfilled: "fulfilled" = 13,
    Grateful: "grateful" = 14,
    Included: "included" = 15,
    Inspired: "inspired" = 16,
    Optimistic: "optimistic" = 17,
    Proud: "proud" = 18,
    Successful: "successful" = 19,
    Valuable: "valuable" = 20,
    Annoyed: "annoyed" = 21,
    Bored: "bored" = 22,
    Calm: "calm" = 23,
    Confused: "confused" = 24,
    Glad: "glad" = 25,
    Content: "content" = 26,
    Pensive: "pensive" = 27,
    Reserved: "reserved" = 28,
    Restless: "restless" = 29,
    Shocked: "shocked" = 30,
    Tired: "tired" = 31,
    Angry: "angry" = 32,
    Depressed: "depressed" = 33,
    Exhausted: "exhausted" = 34,
    Lonely: "lonely" = 35,
    Nervous: "nervous" = 36,
    Anxious: "anxious" = 37,
    Apathetic: "apathetic" = 38,
    Concerned: "concerned" = 39,
    Disappointed: "disappointed" = 40,
    Frightened: "frightened" = 41,
    Frustrated: "frustrated" = 42,
    Hopeless: "hopeless" = 43,
    Hurt: "hurt" = 44,
    Jealous: "jealous" = 45,
    Miserable: "miserable" = 46,
    Overwhelmed: "overwhelmed" = 47,
    Skeptical: "skeptical" = 48,
    Stressed: "stressed" = 49,
    Stuck: "stuck" = 50,
    Worthless: "worthless" = 51,
    Awed: "awed" = 52,
    Ashamed: "ashamed" = 53,
    Curious: "curious" = 54,
    Sensitive: "sensitive" = 55,
    Sad: "sad" = 56,
    UnknownFutureValue: "unknownFutureValue" = 57,
}
