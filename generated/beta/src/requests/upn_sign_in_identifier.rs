// @generated
use crate::{mg, models};

/// One `microsoft.graph.upnSignInIdentifier`, by its URL.
pub type UpnSignInIdentifierResource = mg::One<models::UpnSignInIdentifier>;

/// A collection of `microsoft.graph.upnSignInIdentifier`, by its URL.
pub type UpnSignInIdentifierCollection = mg::Many<
    models::UpnSignInIdentifier,
    UpnSignInIdentifierResource,
>;
