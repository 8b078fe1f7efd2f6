// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.deploymentSettings`, a complex type.
    DeploymentSettings "microsoft.graph.windowsUpdates.deploymentSettings" "complex";
    /// `contentApplicability`: microsoft.graph.windowsUpdates.contentApplicabilitySettings
    content_applicability "contentApplicability": mg::Boxed<super::ContentApplicabilitySettings>,
    /// `expedite`: microsoft.graph.windowsUpdates.expediteSettings
    expedite "expedite": mg::Boxed<super::ExpediteSettings>,
    /// `monitoring`: microsoft.graph.windowsUpdates.monitoringSettings
    monitoring "monitoring": mg::Boxed<super::MonitoringSettings>,
    /// `schedule`: microsoft.graph.windowsUpdates.scheduleSettings
    schedule "schedule": mg::Boxed<super::ScheduleSettings>,
    /// `userExperience`: microsoft.graph.windowsUpdates.userExperienceSettings
    user_experience "userExperience": mg::Boxed<super::UserExperienceSettings>,
}
