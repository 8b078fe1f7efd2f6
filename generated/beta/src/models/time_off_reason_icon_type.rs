// @generated
use crate::mg;

/// Enumeration `microsoft.graph.timeOffReasonIconType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeOffReasonIconType {
    /// `none` (0)
    None,
    /// `car` (1)
    Car,
    /// `calendar` (2)
    Calendar,
    /// `running` (3)
    Running,
    /// `plane` (4)
    Plane,
    /// `firstAid` (5)
    FirstAid,
    /// `doctor` (6)
    Doctor,
    /// `notWorking` (7)
    NotWorking,
    /// `clock` (8)
    Clock,
    /// `juryDuty` (9)
    JuryDuty,
    /// `globe` (10)
    Globe,
    /// `cup` (11)
    Cup,
    /// `phone` (12)
    Phone,
    /// `weather` (13)
    Weather,
    /// `umbrella` (14)
    Umbrella,
    /// `piggyBank` (15)
    PiggyBank,
    /// `dog` (16)
    Dog,
    /// `cake` (17)
    Cake,
    /// `trafficCone` (18)
    TrafficCone,
    /// `pin` (19)
    Pin,
    /// `sunny` (20)
    Sunny,
    /// `unknownFutureValue` (21)
    UnknownFutureValue,
}

mg::enumeration! {
    TimeOffReasonIconType: "microsoft.graph.timeOffReasonIconType";
    None: "none" = 0,
    Car: "car" = 1,
    Calendar: "calendar" = 2,
    Running: "running" = 3,
    Plane: "plane" = 4,
    FirstAid: "firstAid" = 5,
    Doctor: "doctor" = 6,
    NotWorking: "notWorking" = 7,
    Clock: "clock" = 8,
    JuryDuty: "juryDuty" = 9,
    Globe: "globe" = 10,
    Cup: "cup" = 11,
    Phone: "phone" = 12,
    Weather: "weather" = 13,
    Umbrella: "umbrella" = 14,
    PiggyBank: "piggyBank" = 15,
    Dog: "dog" = 16,
    Cake: "cake" = 17,
    TrafficCone: "trafficCone" = 18,
    Pin: "pin" = 19,
    Sunny: "sunny" = 20,
    UnknownFutureValue: "unknownFutureValue" = 21,
}
