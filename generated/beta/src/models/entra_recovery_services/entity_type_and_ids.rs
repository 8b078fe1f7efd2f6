// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.entraRecoveryServices.entityTypeAndIds`, a complex type.
    EntityTypeAndIds "microsoft.graph.entraRecoveryServices.entityTypeAndIds" "complex";
    /// `entityIds`: Collection(String), items not null
    entity_ids "entityIds" "r": Vec<String>,
    /// `entityType`: microsoft.graph.entraRecoveryServices.resourceTypeName, not null
    entity_type "entityType" "r": mg::Open<super::ResourceTypeName>,
}
