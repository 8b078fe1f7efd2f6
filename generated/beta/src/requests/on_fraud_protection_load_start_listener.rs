// @generated
use crate::{mg, models};

/// One `microsoft.graph.onFraudProtectionLoadStartListener`, by its URL.
pub type OnFraudProtectionLoadStartListenerResource = mg::One<
    models::OnFraudProtectionLoadStartListener,
>;

/// A collection of `microsoft.graph.onFraudProtectionLoadStartListener`, by its URL.
pub type OnFraudProtectionLoadStartListenerCollection = mg::Many<
    models::OnFraudProtectionLoadStartListener,
    OnFraudProtectionLoadStartListenerResource,
>;
