// @generated
use crate::{mg, models};

/// One `microsoft.graph.arkoseFraudProtectionProvider`, by its URL.
pub type ArkoseFraudProtectionProviderResource = mg::One<
    models::ArkoseFraudProtectionProvider,
>;

/// A collection of `microsoft.graph.arkoseFraudProtectionProvider`, by its URL.
pub type ArkoseFraudProtectionProviderCollection = mg::Many<
    models::ArkoseFraudProtectionProvider,
    ArkoseFraudProtectionProviderResource,
>;
