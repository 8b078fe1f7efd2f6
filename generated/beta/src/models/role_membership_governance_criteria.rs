// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleMembershipGovernanceCriteria`, a complex type derived from `microsoft.graph.governanceCriteria`.
    RoleMembershipGovernanceCriteria "microsoft.graph.roleMembershipGovernanceCriteria" "complex" : super::GovernanceCriteria;
    /// `roleId`: String
    role_id "roleId": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { RoleMembershipGovernanceCriteria: super::GovernanceCriteria }
