// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.allAccountsWithAccess`, by its URL.
pub type AllAccountsWithAccessResource = mg::One<models::AllAccountsWithAccess>;
