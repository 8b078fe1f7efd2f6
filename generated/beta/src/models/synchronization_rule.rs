// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationRule`.
pub struct SynchronizationRule {
    /// `containerFilter`.
    pub container_filter: mg::Field<mg::Boxed<super::ContainerFilter>>,
    /// `editable`. Never null.
    pub editable: mg::Field<bool>,
    /// `groupFilter`.
    pub group_filter: mg::Field<mg::Boxed<super::GroupFilter>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `metadata`.
    pub metadata: mg::Field<Vec<super::StringKeyStringValuePair>>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `objectMappings`.
    pub object_mappings: mg::Field<Vec<super::ObjectMapping>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `sourceDirectoryName`.
    pub source_directory_name: mg::Field<String>,
    /// `targetDirectoryName`.
    pub target_directory_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationRule: "microsoft.graph.synchronizationRule", complex;
    container_filter: "containerFilter",
    editable: "editable" required,
    group_filter: "groupFilter",
    id: "id",
    metadata: "metadata",
    name: "name",
    object_mappings: "objectMappings",
    priority: "priority" required,
    source_directory_name: "sourceDirectoryName",
    target_directory_name: "targetDirectoryName",
}
