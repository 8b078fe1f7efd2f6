// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingProviderType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingProviderType {
    /// `unknown` (0)
    Unknown,
    /// `skypeForBusiness` (1)
    SkypeForBusiness,
    /// `skypeForConsumer` (2)
    SkypeForConsumer,
    /// `teamsForBusiness` (3)
    TeamsForBusiness,
}

mg::enumeration! {
    OnlineMeetingProviderType: "microsoft.graph.onlineMeetingProviderType";
    Unknown: "unknown" = 0,
    SkypeForBusiness: "skypeForBusiness" = 1,
    SkypeForConsumer: "skypeForConsumer" = 2,
    TeamsForBusiness: "teamsForBusiness" = 3,
}
