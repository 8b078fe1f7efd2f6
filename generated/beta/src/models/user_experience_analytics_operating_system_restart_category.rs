// @generated
use crate::mg;

/// Enumeration
/// [`microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoperatingsystemrestartcategory?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserExperienceAnalyticsOperatingSystemRestartCategory {
    /// `unknown` (0)
    Unknown,
    /// `restartWithUpdate` (1)
    RestartWithUpdate,
    /// `restartWithoutUpdate` (2)
    RestartWithoutUpdate,
    /// `blueScreen` (3)
    BlueScreen,
    /// `shutdownWithUpdate` (4)
    ShutdownWithUpdate,
    /// `shutdownWithoutUpdate` (5)
    ShutdownWithoutUpdate,
    /// `longPowerButtonPress` (6)
    LongPowerButtonPress,
    /// `bootError` (7)
    BootError,
    /// `update` (8)
    Update,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    UserExperienceAnalyticsOperatingSystemRestartCategory: "microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory";
    Unknown: "unknown" = 0,
    RestartWithUpdate: "restartWithUpdate" = 1,
    RestartWithoutUpdate: "restartWithoutUpdate" = 2,
    BlueScreen: "blueScreen" = 3,
    ShutdownWithUpdate: "shutdownWithUpdate" = 4,
    ShutdownWithoutUpdate: "shutdownWithoutUpdate" = 5,
    LongPowerButtonPress: "longPowerButtonPress" = 6,
    BootError: "bootError" = 7,
    Update: "update" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
