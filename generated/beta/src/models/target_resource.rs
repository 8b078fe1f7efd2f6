// @generated
use crate::mg;

/// Complex type `microsoft.graph.targetResource`.
pub struct TargetResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupType`.
    pub group_type: mg::Field<mg::Open<super::GroupType>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `modifiedProperties`.
    pub modified_properties: mg::Field<Vec<super::ModifiedProperty>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetResource: "microsoft.graph.targetResource", complex;
    display_name: "displayName",
    group_type: "groupType",
    id: "id",
    modified_properties: "modifiedProperties",
    type_: "type",
    user_principal_name: "userPrincipalName",
}
