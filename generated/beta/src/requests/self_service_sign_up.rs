// @generated
use crate::{mg, models};

/// One `microsoft.graph.selfServiceSignUp`, by its URL.
///
/// For example `/auditLogs/signUps/{selfServiceSignUp-id}`.
pub type SelfServiceSignUpResource = mg::One<models::SelfServiceSignUp>;

/// A collection of `microsoft.graph.selfServiceSignUp`, by its URL.
///
/// For example `/auditLogs/signUps`.
pub type SelfServiceSignUpCollection = mg::Many<
    models::SelfServiceSignUp,
    SelfServiceSignUpResource,
>;
