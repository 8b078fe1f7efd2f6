// @generated
use crate::{mg, models};

/// One `microsoft.graph.x509CertificateCombinationConfiguration`, by its URL.
pub type X509CertificateCombinationConfigurationResource = mg::One<
    models::X509CertificateCombinationConfiguration,
>;

/// A collection of `microsoft.graph.x509CertificateCombinationConfiguration`, by its URL.
pub type X509CertificateCombinationConfigurationCollection = mg::Many<
    models::X509CertificateCombinationConfiguration,
    X509CertificateCombinationConfigurationResource,
>;
