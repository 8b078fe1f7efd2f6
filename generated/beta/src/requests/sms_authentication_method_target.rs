// @generated
use crate::{mg, models};

/// One `microsoft.graph.smsAuthenticationMethodTarget`, by its URL.
pub type SmsAuthenticationMethodTargetResource = mg::One<
    models::SmsAuthenticationMethodTarget,
>;

/// A collection of `microsoft.graph.smsAuthenticationMethodTarget`, by its URL.
pub type SmsAuthenticationMethodTargetCollection = mg::Many<
    models::SmsAuthenticationMethodTarget,
    SmsAuthenticationMethodTargetResource,
>;
