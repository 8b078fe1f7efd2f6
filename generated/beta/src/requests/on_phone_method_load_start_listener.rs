// @generated
use crate::{mg, models};

/// One `microsoft.graph.onPhoneMethodLoadStartListener`, by its URL.
pub type OnPhoneMethodLoadStartListenerResource = mg::One<
    models::OnPhoneMethodLoadStartListener,
>;

/// A collection of `microsoft.graph.onPhoneMethodLoadStartListener`, by its URL.
pub type OnPhoneMethodLoadStartListenerCollection = mg::Many<
    models::OnPhoneMethodLoadStartListener,
    OnPhoneMethodLoadStartListenerResource,
>;
