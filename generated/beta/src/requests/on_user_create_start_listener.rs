// @generated
use crate::{mg, models};

/// One `microsoft.graph.onUserCreateStartListener`, by its URL.
pub type OnUserCreateStartListenerResource = mg::One<models::OnUserCreateStartListener>;

/// A collection of `microsoft.graph.onUserCreateStartListener`, by its URL.
pub type OnUserCreateStartListenerCollection = mg::Many<
    models::OnUserCreateStartListener,
    OnUserCreateStartListenerResource,
>;
