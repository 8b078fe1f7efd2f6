// @generated
use crate::{mg, models};

/// One `microsoft.graph.passkeyProfile`, by its URL.
pub type PasskeyProfileResource = mg::One<models::PasskeyProfile>;

/// A collection of `microsoft.graph.passkeyProfile`, by its URL.
pub type PasskeyProfileCollection = mg::Many<
    models::PasskeyProfile,
    PasskeyProfileResource,
>;
