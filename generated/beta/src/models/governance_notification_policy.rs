// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceNotificationPolicy`, a complex type.
    GovernanceNotificationPolicy "microsoft.graph.governanceNotificationPolicy" "complex";
    /// `enabledTemplateTypes`: Collection(String)
    enabled_template_types "enabledTemplateTypes": Vec<String>,
    /// `notificationTemplates`: Collection(governanceNotificationTemplate)
    notification_templates "notificationTemplates": Vec<super::GovernanceNotificationTemplate>,
}
