// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/entrarecoveryservices-recoverychangeobjectbase?view=graph-rest-beta
pub struct RecoveryChangeObjectBase {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `entityTypeName`. Never null.
    pub entity_type_name: mg::Field<mg::Open<super::ResourceTypeName>>,
    /// `failureMessage`.
    pub failure_message: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recoveryAction`. Never null.
    pub recovery_action: mg::Field<mg::Open<super::RecoveryAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecoveryChangeObjectBase: "microsoft.graph.entraRecoveryServices.recoveryChangeObjectBase", entity open, base crate::models::Entity;
    display_name: "displayName",
    entity_type_name: "entityTypeName" required,
    failure_message: "failureMessage",
    id: "id" key required,
    recovery_action: "recoveryAction" required,
}

mg::derived_from! { RecoveryChangeObjectBase: crate::models::Entity }
