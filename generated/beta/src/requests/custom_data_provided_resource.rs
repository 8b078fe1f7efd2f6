// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.customDataProvidedResource`, by its URL.
pub type CustomDataProvidedResourceResource = mg::One<
    models::CustomDataProvidedResource,
    requests::access_package_resource::AccessPackageResourceResource,
>;

/// A collection of `microsoft.graph.customDataProvidedResource`, by its URL.
pub type CustomDataProvidedResourceCollection = mg::Many<
    models::CustomDataProvidedResource,
    CustomDataProvidedResourceResource,
>;
