// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationRule`, a complex type.
    SynchronizationRule "microsoft.graph.synchronizationRule" "complex";
    /// `containerFilter`: containerFilter
    container_filter "containerFilter": mg::Boxed<super::ContainerFilter>,
    /// `editable`: Boolean, not null
    editable "editable" "r": bool,
    /// `groupFilter`: groupFilter
    group_filter "groupFilter": mg::Boxed<super::GroupFilter>,
    /// `id`: String
    id "id": String,
    /// `metadata`: Collection(stringKeyStringValuePair)
    metadata "metadata": Vec<super::StringKeyStringValuePair>,
    /// `name`: String
    name "name": String,
    /// `objectMappings`: Collection(objectMapping)
    object_mappings "objectMappings": Vec<super::ObjectMapping>,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `sourceDirectoryName`: String
    source_directory_name "sourceDirectoryName": String,
    /// `targetDirectoryName`: String
    target_directory_name "targetDirectoryName": String,
}
