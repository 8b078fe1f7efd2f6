// @generated
use crate::mg;

/// Complex type `microsoft.graph.governanceNotificationPolicy`.
pub struct GovernanceNotificationPolicy {
    /// `enabledTemplateTypes`.
    pub enabled_template_types: mg::Field<Vec<String>>,
    /// `notificationTemplates`.
    pub notification_templates: mg::Field<Vec<super::GovernanceNotificationTemplate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceNotificationPolicy: "microsoft.graph.governanceNotificationPolicy", complex;
    enabled_template_types: "enabledTemplateTypes",
    notification_templates: "notificationTemplates",
}
