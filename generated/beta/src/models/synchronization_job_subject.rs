// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationJobSubject`.
pub struct SynchronizationJobSubject {
    /// `links`.
    pub links: mg::Field<mg::Boxed<super::SynchronizationLinkedObjects>>,
    /// `objectId`.
    pub object_id: mg::Field<String>,
    /// `objectTypeName`.
    pub object_type_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationJobSubject: "microsoft.graph.synchronizationJobSubject", complex;
    links: "links",
    object_id: "objectId",
    object_type_name: "objectTypeName",
}
