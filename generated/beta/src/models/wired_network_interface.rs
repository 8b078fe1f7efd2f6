// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiredNetworkInterface`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiredNetworkInterface {
    /// `anyEthernet` (0)
    AnyEthernet,
    /// `firstActiveEthernet` (1)
    FirstActiveEthernet,
    /// `secondActiveEthernet` (2)
    SecondActiveEthernet,
    /// `thirdActiveEthernet` (3)
    ThirdActiveEthernet,
    /// `firstEthernet` (4)
    FirstEthernet,
    /// `secondEthernet` (5)
    SecondEthernet,
    /// `thirdEthernet` (6)
    ThirdEthernet,
}

mg::enumeration! {
    WiredNetworkInterface: "microsoft.graph.wiredNetworkInterface";
    AnyEthernet: "anyEthernet" = 0,
    FirstActiveEthernet: "firstActiveEthernet" = 1,
    SecondActiveEthernet: "secondActiveEthernet" = 2,
    ThirdActiveEthernet: "thirdActiveEthernet" = 3,
    FirstEthernet: "firstEthernet" = 4,
    SecondEthernet: "secondEthernet" = 5,
    ThirdEthernet: "thirdEthernet" = 6,
}
