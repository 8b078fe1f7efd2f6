// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetResource`, a complex type.
    TargetResource "microsoft.graph.targetResource" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupType`: groupType
    group_type "groupType": mg::Open<super::GroupType>,
    /// `id`: String
    id "id": String,
    /// `modifiedProperties`: Collection(modifiedProperty)
    modified_properties "modifiedProperties": Vec<super::ModifiedProperty>,
    /// `type`: String
    type_ "type": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
