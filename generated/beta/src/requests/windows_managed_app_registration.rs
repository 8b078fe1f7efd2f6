// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsManagedAppRegistration`, by its URL.
pub type WindowsManagedAppRegistrationResource = mg::One<
    models::WindowsManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// A collection of `microsoft.graph.windowsManagedAppRegistration`, by its URL.
pub type WindowsManagedAppRegistrationCollection = mg::Many<
    models::WindowsManagedAppRegistration,
    WindowsManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
