// @generated
use crate::mg;

/// Complex type [`microsoft.graph.windowsUpdates.deploymentSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentsettings?view=graph-rest-beta
pub struct DeploymentSettings {
    /// `contentApplicability`.
    pub content_applicability: mg::Field<mg::Boxed<super::ContentApplicabilitySettings>>,
    /// `expedite`.
    pub expedite: mg::Field<mg::Boxed<super::ExpediteSettings>>,
    /// `monitoring`.
    pub monitoring: mg::Field<mg::Boxed<super::MonitoringSettings>>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::ScheduleSettings>>,
    /// `userExperience`.
    pub user_experience: mg::Field<mg::Boxed<super::UserExperienceSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeploymentSettings: "microsoft.graph.windowsUpdates.deploymentSettings", complex;
    content_applicability: "contentApplicability",
    expedite: "expedite",
    monitoring: "monitoring",
    schedule: "schedule",
    user_experience: "userExperience",
}
