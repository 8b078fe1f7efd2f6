// @generated
use crate::mg;

/// Complex type `microsoft.graph.simulationNotification`, derived from
/// [`BaseEndUserNotification`](super::BaseEndUserNotification).
pub struct SimulationNotification {
    /// `defaultLanguage`.
    pub default_language: mg::Field<String>,
    /// `targettedUserType`.
    pub targetted_user_type: mg::Field<mg::Open<super::TargettedUserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SimulationNotification: "microsoft.graph.simulationNotification", complex, base super::BaseEndUserNotification;
    default_language: "defaultLanguage",
    targetted_user_type: "targettedUserType",
}

mg::derived_from! { SimulationNotification: super::BaseEndUserNotification }

impl SimulationNotification {
    /// `endUserNotification`: [`EndUserNotification`](super::EndUserNotification).
    pub const END_USER_NOTIFICATION: mg::Nav<
        SimulationNotification,
        super::EndUserNotification,
    > = mg::Nav::new("endUserNotification");
}
