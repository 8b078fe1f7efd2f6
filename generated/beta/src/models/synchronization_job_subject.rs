// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationJobSubject`, a complex type.
    SynchronizationJobSubject "microsoft.graph.synchronizationJobSubject" "complex";
    /// `links`: synchronizationLinkedObjects
    links "links": mg::Boxed<super::SynchronizationLinkedObjects>,
    /// `objectId`: String
    object_id "objectId": String,
    /// `objectTypeName`: String
    object_type_name "objectTypeName": String,
}
