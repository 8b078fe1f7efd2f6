// @generated
use crate::mg;

/// Enumeration `microsoft.graph.engagementConversationMessageReactionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngagementConversationMessageReactionType {
    /// `like` (0)
    Like,
    /// `love` (1)
    Love,
    /// `celebrate` (2)
    Celebrate,
    /// `thank` (3)
    Thank,
    /// `laugh` (4)
    Laugh,
    /// `sad` (5)
    Sad,
    /// `happy` (6)
    Happy,
    /// `excited` (7)
    Excited,
    /// `smile` (8)
    Smile,
    /// `silly` (9)
    Silly,
    /// `intenseLaugh` (10)
    IntenseLaugh,
    /// `starStruck` (11)
    StarStruck,
    /// `goofy` (12)
    Goofy,
    /// `thinking` (13)
    Thinking,
    /// `surprised` (14)
    Surprised,
    /// `mindBlown` (15)
    MindBlown,
    /// `scared` (16)
    Scared,
    /// `crying` (17)
    Crying,
    /// `shocked` (18)
    Shocked,
    /// `angry` (19)
    Angry,
    /// `agree` (20)
    Agree,
    /// `praise` (21)
    Praise,
    /// `takingNotes` (22)
    TakingNotes,
    /// `heartBroken` (23)
    HeartBroken,
    /// `support` (24)
    Support,
    /// `confirmed` (25)
    Confirmed,
    /// `watching` (26)
    Watching,
    /// `brain` (27)
    Brain,
    /// `medal` (28)
    Medal,
    /// `bullseye` (29)
    Bullseye,
    /// `unknownFutureValue` (30)
    UnknownFutureValue,
}

mg::enumeration! {
    EngagementConversationMessageReactionType: "microsoft.graph.engagementConversationMessageReactionType";
    Like: "like" = 0,
    Love: "love" = 1,
    Celebrate: "celebrate" = 2,
    Thank: "thank" = 3,
    Laugh: "laugh" = 4,
    Sad: "sad" = 5,
    Happy: "happy" = 6,
    Excited: "excited" = 7,
    Smile: "smile" = 8,
    Silly: "silly" = 9,
    IntenseLaugh: "intenseLaugh" = 10,
    StarStruck: "starStruck" = 11,
    Goofy: "goofy" = 12,
    Thinking: "thinking" = 13,
    Surprised: "surprised" = 14,
    MindBlown: "mindBlown" = 15,
    Scared: "scared" = 16,
    Crying: "crying" = 17,
    Shocked: "shocked" = 18,
    Angry: "angry" = 19,
    Agree: "agree" = 20,
    Praise: "praise" = 21,
    TakingNotes: "takingNotes" = 22,
    HeartBroken: "heartBroken" = 23,
    Support: "support" = 24,
    Confirmed: "confirmed" = 25,
    Watching: "watching" = 26,
    Brain: "brain" = 27,
    Medal: "medal" = 28,
    Bullseye: "bullseye" = 29,
    UnknownFutureValue: "unknownFutureValue" = 30,
}
