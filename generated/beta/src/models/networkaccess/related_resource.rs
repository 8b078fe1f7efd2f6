// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.relatedResource`.
pub struct RelatedResource {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedResource: "microsoft.graph.networkaccess.relatedResource", complex abstract, family RelatedResourceKind;
}

/// The types derived from [`RelatedResource`].
#[non_exhaustive]
pub enum RelatedResourceKind {
    RelatedDestination(Box<super::RelatedDestination>),
    RelatedDevice(Box<super::RelatedDevice>),
    RelatedFile(Box<super::RelatedFile>),
    RelatedFileHash(Box<super::RelatedFileHash>),
    RelatedMalware(Box<super::RelatedMalware>),
    RelatedRemoteNetwork(Box<super::RelatedRemoteNetwork>),
    RelatedTenant(Box<super::RelatedTenant>),
    RelatedThreatIntelligence(Box<super::RelatedThreatIntelligence>),
    RelatedToken(Box<super::RelatedToken>),
    RelatedTransaction(Box<super::RelatedTransaction>),
    RelatedUrl(Box<super::RelatedUrl>),
    RelatedUser(Box<super::RelatedUser>),
    RelatedWebCategory(Box<super::RelatedWebCategory>),
    /// None of these, or a type that this version does not know.
    Other(Box<RelatedResource>),
}

mg::family! {
    RelatedResource => RelatedResourceKind;
    RelatedDestination(super::RelatedDestination),
    RelatedDevice(super::RelatedDevice),
    RelatedFile(super::RelatedFile),
    RelatedFileHash(super::RelatedFileHash),
    RelatedMalware(super::RelatedMalware),
    RelatedRemoteNetwork(super::RelatedRemoteNetwork),
    RelatedTenant(super::RelatedTenant),
    RelatedThreatIntelligence(super::RelatedThreatIntelligence),
    RelatedToken(super::RelatedToken),
    RelatedTransaction(super::RelatedTransaction),
    RelatedUrl(super::RelatedUrl),
    RelatedUser(super::RelatedUser),
    RelatedWebCategory(super::RelatedWebCategory),
}
