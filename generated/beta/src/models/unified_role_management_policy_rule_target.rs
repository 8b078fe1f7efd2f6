// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementPolicyRuleTarget`, a complex type.
    UnifiedRoleManagementPolicyRuleTarget "microsoft.graph.unifiedRoleManagementPolicyRuleTarget" "complex";
    /// `caller`: String
    caller "caller": String,
    /// `enforcedSettings`: Collection(String)
    enforced_settings "enforcedSettings": Vec<String>,
    /// `inheritableSettings`: Collection(String)
    inheritable_settings "inheritableSettings": Vec<String>,
    /// `level`: String
    level "level": String,
    /// `operations`: Collection(String)
    operations "operations": Vec<String>,
}

impl UnifiedRoleManagementPolicyRuleTarget {
    /// `targetObjects`: many `directoryObject`
    pub const TARGET_OBJECTS: mg::Nav<
        UnifiedRoleManagementPolicyRuleTarget,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("targetObjects");
}
