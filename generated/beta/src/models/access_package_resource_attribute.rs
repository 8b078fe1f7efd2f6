// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageResourceAttribute`, a complex type.
    AccessPackageResourceAttribute "microsoft.graph.accessPackageResourceAttribute" "complex";
    /// `attributeDestination`: accessPackageResourceAttributeDestination
    attribute_destination "attributeDestination": mg::Boxed<super::AccessPackageResourceAttributeDestination>,
    /// `attributeName`: String
    attribute_name "attributeName": String,
    /// `attributeSource`: accessPackageResourceAttributeSource
    attribute_source "attributeSource": mg::Boxed<super::AccessPackageResourceAttributeSource>,
    /// `id`: String
    id "id": String,
    /// `isEditable`: Boolean
    is_editable "isEditable": bool,
    /// `isPersistedOnAssignmentRemoval`: Boolean
    is_persisted_on_assignment_removal "isPersistedOnAssignmentRemoval": bool,
}
