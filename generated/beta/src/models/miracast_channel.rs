// @generated
use crate::mg;

/// Enumeration `microsoft.graph.miracastChannel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiracastChannel {
    /// `userDefined` (0)
    UserDefined,
    /// `one` (1)
    One,
    /// `two` (2)
    Two,
    /// `three` (3)
    Three,
    /// `four` (4)
    Four,
    /// `five` (5)
    Five,
    /// `six` (6)
    Six,
    /// `seven` (7)
    Seven,
    /// `eight` (8)
    Eight,
    /// `nine` (9)
    Nine,
    /// `ten` (10)
    Ten,
    /// `eleven` (11)
    Eleven,
    /// `thirtySix` (36)
    ThirtySix,
    /// `forty` (40)
    Forty,
    /// `fortyFour` (44)
    FortyFour,
    /// `fortyEight` (48)
    FortyEight,
    /// `oneHundredFortyNine` (149)
    OneHundredFortyNine,
    /// `oneHundredFiftyThree` (153)
    OneHundredFiftyThree,
    /// `oneHundredFiftySeven` (157)
    OneHundredFiftySeven,
    /// `oneHundredSixtyOne` (161)
    OneHundredSixtyOne,
    /// `oneHundredSixtyFive` (165)
    OneHundredSixtyFive,
}

mg::enumeration! {
    MiracastChannel: "microsoft.graph.miracastChannel";
    UserDefined: "userDefined" = 0,
    One: "one" = 1,
    Two: "two" = 2,
    Three: "three" = 3,
    Four: "four" = 4,
    Five: "five" = 5,
    Six: "six" = 6,
    Seven: "seven" = 7,
    Eight: "eight" = 8,
    Nine: "nine" = 9,
    Ten: "ten" = 10,
    Eleven: "eleven" = 11,
    ThirtySix: "thirtySix" = 36,
    Forty: "forty" = 40,
    FortyFour: "fortyFour" = 44,
    FortyEight: "fortyEight" = 48,
    OneHundredFortyNine: "oneHundredFortyNine" = 149,
    OneHundredFiftyThree: "oneHundredFiftyThree" = 153,
    OneHundredFiftySeven: "oneHundredFiftySeven" = 157,
    OneHundredSixtyOne: "oneHundredSixtyOne" = 161,
    OneHundredSixtyFive: "oneHundredSixtyFive" = 165,
}
