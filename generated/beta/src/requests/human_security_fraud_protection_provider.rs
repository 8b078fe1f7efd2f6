// @generated
use crate::{mg, models};

/// One `microsoft.graph.humanSecurityFraudProtectionProvider`, by its URL.
pub type HumanSecurityFraudProtectionProviderResource = mg::One<
    models::HumanSecurityFraudProtectionProvider,
>;

/// A collection of `microsoft.graph.humanSecurityFraudProtectionProvider`, by its URL.
pub type HumanSecurityFraudProtectionProviderCollection = mg::Many<
    models::HumanSecurityFraudProtectionProvider,
    HumanSecurityFraudProtectionProviderResource,
>;
