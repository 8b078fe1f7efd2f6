// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosManagedAppRegistration`, by its URL.
pub type IosManagedAppRegistrationResource = mg::One<
    models::IosManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// A collection of `microsoft.graph.iosManagedAppRegistration`, by its URL.
pub type IosManagedAppRegistrationCollection = mg::Many<
    models::IosManagedAppRegistration,
    IosManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
