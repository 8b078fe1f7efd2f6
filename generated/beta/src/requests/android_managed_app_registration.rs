// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidManagedAppRegistration`, by its URL.
pub type AndroidManagedAppRegistrationResource = mg::One<
    models::AndroidManagedAppRegistration,
    requests::managed_app_registration::ManagedAppRegistrationResource,
>;

/// A collection of `microsoft.graph.androidManagedAppRegistration`, by its URL.
pub type AndroidManagedAppRegistrationCollection = mg::Many<
    models::AndroidManagedAppRegistration,
    AndroidManagedAppRegistrationResource,
    requests::managed_app_registration::ManagedAppRegistrationCollection,
>;
