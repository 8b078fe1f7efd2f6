// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageResourceAttribute`.
pub struct AccessPackageResourceAttribute {
    /// `attributeDestination`.
    pub attribute_destination: mg::Field<
        mg::Boxed<super::AccessPackageResourceAttributeDestination>,
    >,
    /// `attributeName`.
    pub attribute_name: mg::Field<String>,
    /// `attributeSource`.
    pub attribute_source: mg::Field<
        mg::Boxed<super::AccessPackageResourceAttributeSource>,
    >,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isEditable`.
    pub is_editable: mg::Field<bool>,
    /// `isPersistedOnAssignmentRemoval`.
    pub is_persisted_on_assignment_removal: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageResourceAttribute: "microsoft.graph.accessPackageResourceAttribute", complex;
    attribute_destination: "attributeDestination",
    attribute_name: "attributeName",
    attribute_source: "attributeSource",
    id: "id",
    is_editable: "isEditable",
    is_persisted_on_assignment_removal: "isPersistedOnAssignmentRemoval",
}
