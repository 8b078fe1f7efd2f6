// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.simulationNotification`, a complex type derived from `microsoft.graph.baseEndUserNotification`.
    SimulationNotification "microsoft.graph.simulationNotification" "complex" : super::BaseEndUserNotification;
    /// `defaultLanguage`: String
    default_language "defaultLanguage": String,
    /// `targettedUserType`: targettedUserType
    targetted_user_type "targettedUserType": mg::Open<super::TargettedUserType>,
}

mg::derived_from! { SimulationNotification: super::BaseEndUserNotification }

impl SimulationNotification {
    /// `endUserNotification`: `endUserNotification`
    pub const END_USER_NOTIFICATION: mg::Nav<
        SimulationNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}
