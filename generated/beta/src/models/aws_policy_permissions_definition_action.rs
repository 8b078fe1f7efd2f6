// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsPolicyPermissionsDefinitionAction`, a complex type derived from `microsoft.graph.awsPermissionsDefinitionAction`.
    AwsPolicyPermissionsDefinitionAction "microsoft.graph.awsPolicyPermissionsDefinitionAction" "complex" : super::AwsPermissionsDefinitionAction;
    /// `assignToRoleId`: String
    assign_to_role_id "assignToRoleId": String,
}

mg::derived_from! { AwsPolicyPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AwsPolicyPermissionsDefinitionAction {
    /// `policies`: many `permissionsDefinitionAwsPolicy`, contained
    pub const POLICIES: mg::Nav<
        AwsPolicyPermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionAwsPolicy>,
    > = mg::Nav::new("policies");
}
