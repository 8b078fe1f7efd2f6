// @generated
use crate::{mg, models};

/// One `microsoft.graph.servicePrincipalCreationConditionSet`, by its URL.
pub type ServicePrincipalCreationConditionSetResource = mg::One<
    models::ServicePrincipalCreationConditionSet,
>;

/// A collection of `microsoft.graph.servicePrincipalCreationConditionSet`, by its URL.
pub type ServicePrincipalCreationConditionSetCollection = mg::Many<
    models::ServicePrincipalCreationConditionSet,
    ServicePrincipalCreationConditionSetResource,
>;
