// @generated
use crate::mg;

/// Complex type `microsoft.graph.entraRecoveryServices.entityTypeAndIds`.
pub struct EntityTypeAndIds {
    /// `entityIds`.
    pub entity_ids: mg::Field<Vec<String>>,
    /// `entityType`. Never null.
    pub entity_type: mg::Field<mg::Open<super::ResourceTypeName>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EntityTypeAndIds: "microsoft.graph.entraRecoveryServices.entityTypeAndIds", complex;
    entity_ids: "entityIds" required,
    entity_type: "entityType" required,
}
