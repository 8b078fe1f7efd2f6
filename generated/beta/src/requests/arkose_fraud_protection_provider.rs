// @generated
use crate::{mg, models};

/// Requests on one [`ArkoseFraudProtectionProvider`](models::ArkoseFraudProtectionProvider): `get`,
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
///     .cast_to_arkose_fraud_protection_provider()
/// ```
pub type ArkoseFraudProtectionProviderResource = mg::One<
    models::ArkoseFraudProtectionProvider,
>;

/// Requests on a collection of
/// [`ArkoseFraudProtectionProvider`](models::ArkoseFraudProtectionProvider): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .fraud_protection_providers()
///     .cast_to_arkose_fraud_protection_provider()
/// ```
pub type ArkoseFraudProtectionProviderCollection = mg::Many<
    models::ArkoseFraudProtectionProvider,
    ArkoseFraudProtectionProviderResource,
>;
