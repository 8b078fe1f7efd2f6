// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationLinkedObjects`, a complex type.
    SynchronizationLinkedObjects "microsoft.graph.synchronizationLinkedObjects" "complex";
    /// `manager`: synchronizationJobSubject
    manager "manager": mg::Boxed<super::SynchronizationJobSubject>,
    /// `members`: Collection(synchronizationJobSubject)
    members "members": Vec<super::SynchronizationJobSubject>,
    /// `owners`: Collection(synchronizationJobSubject)
    owners "owners": Vec<super::SynchronizationJobSubject>,
}
