// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationJobApplicationParameters`, a complex type.
    SynchronizationJobApplicationParameters "microsoft.graph.synchronizationJobApplicationParameters" "complex";
    /// `ruleId`: String
    rule_id "ruleId": String,
    /// `subjects`: Collection(synchronizationJobSubject)
    subjects "subjects": Vec<super::SynchronizationJobSubject>,
}
