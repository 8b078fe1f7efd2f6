// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsActionsPermissionsDefinitionAction`, a complex type derived from `microsoft.graph.awsPermissionsDefinitionAction`.
    AwsActionsPermissionsDefinitionAction "microsoft.graph.awsActionsPermissionsDefinitionAction" "complex" : super::AwsPermissionsDefinitionAction;
    /// `assignToRoleId`: String
    assign_to_role_id "assignToRoleId": String,
}

mg::derived_from! { AwsActionsPermissionsDefinitionAction: super::AwsPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl AwsActionsPermissionsDefinitionAction {
    /// `statements`: many `awsStatement`, contained
    pub const STATEMENTS: mg::Nav<
        AwsActionsPermissionsDefinitionAction,
        Vec<super::AwsStatement>,
    > = mg::Nav::new("statements");
}
