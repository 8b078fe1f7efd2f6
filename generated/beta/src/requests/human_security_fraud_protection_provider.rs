// @generated
use crate::{mg, models};

/// Requests on one
/// [`HumanSecurityFraudProtectionProvider`](models::HumanSecurityFraudProtectionProvider): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .fraud_protection_providers()
///     .id(id)
///     .cast_to_human_security_fraud_protection_provider()
/// ```
pub type HumanSecurityFraudProtectionProviderResource = mg::One<
    models::HumanSecurityFraudProtectionProvider,
>;

/// Requests on a collection of
/// [`HumanSecurityFraudProtectionProvider`](models::HumanSecurityFraudProtectionProvider): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .fraud_protection_providers()
///     .cast_to_human_security_fraud_protection_provider()
/// ```
pub type HumanSecurityFraudProtectionProviderCollection = mg::Many<
    models::HumanSecurityFraudProtectionProvider,
    HumanSecurityFraudProtectionProviderResource,
>;
