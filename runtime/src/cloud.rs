//! [`Cloud`]: the national clouds, and which operations each offers.

use std::fmt;

use http::Method;

/// A cloud in which Microsoft runs its services. Each has its own hosts, directory and tokens.
///
/// ```
/// use msgraph_core::Cloud;
///
/// assert_eq!(Cloud::China.endpoint(), "https://microsoftgraph.chinacloudapi.cn");
/// assert_eq!(Cloud::UsGovernmentL4.authority(), "https://login.microsoftonline.us");
/// assert_eq!(Cloud::Global.scope(), "https://graph.microsoft.com/.default");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Cloud {
    /// The worldwide cloud.
    Global,
    /// US Government L4 (GCC High).
    UsGovernmentL4,
    /// US Government L5 (DoD).
    UsGovernmentL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    /// All clouds.
    pub const ALL: [Self; 4] = [Self::Global, Self::UsGovernmentL4, Self::UsGovernmentL5, Self::China];

    /// Returns the scheme and host of Microsoft Graph.
    pub const fn endpoint(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovernmentL4 => "https://graph.microsoft.us",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// Returns the scheme and host of Microsoft Entra ID, which issues tokens.
    pub const fn authority(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGovernmentL4 | Self::UsGovernmentL5 => "https://login.microsoftonline.us",
            Self::China => "https://login.chinacloudapi.cn",
        }
    }

    /// Returns the scope that requests a token with all permissions granted to the application.
    pub const fn scope(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com/.default",
            Self::UsGovernmentL4 => "https://graph.microsoft.us/.default",
            Self::UsGovernmentL5 => "https://dod-graph.microsoft.us/.default",
            Self::China => "https://microsoftgraph.chinacloudapi.cn/.default",
        }
    }

    /// Returns the cloud whose Microsoft Graph a URL belongs to.
    pub fn of_url(url: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cloud| {
            let start = url.get(..cloud.endpoint().len());
            let rest = url.get(cloud.endpoint().len()..).unwrap_or_default();
            start.is_some_and(|start| start.eq_ignore_ascii_case(cloud.endpoint()))
                && matches!(rest.as_bytes().first(), None | Some(b'/' | b'?' | b'#'))
        })
    }

    const fn bit(self) -> u8 {
        match self {
            Self::Global => 1,
            Self::UsGovernmentL4 => 2,
            Self::UsGovernmentL5 => 4,
            Self::China => 8,
        }
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Global => "the global cloud",
            Self::UsGovernmentL4 => "US Government L4",
            Self::UsGovernmentL5 => "US Government L5 (DoD)",
            Self::China => "China (21Vianet)",
        })
    }
}

/// A set of [`Cloud`]s.
///
/// ```
/// use msgraph_core::{Cloud, cloud::Clouds};
///
/// let clouds = Clouds::of(&[Cloud::Global, Cloud::China]);
/// assert!(clouds.contains(Cloud::China) && !clouds.contains(Cloud::UsGovernmentL4));
/// assert_eq!(clouds.iter().count(), 2);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Clouds(u8);

impl Clouds {
    /// The set of all clouds.
    pub const ALL: Self = Self::of(&Cloud::ALL);

    /// Creates the set of the given clouds.
    pub const fn of(clouds: &[Cloud]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < clouds.len() {
            bits |= clouds[at].bit();
            at += 1;
        }
        Self(bits)
    }

    /// Creates a set from the bits in generated tables: 1 global, 2 US Government L4, 4 US Government L5, 8 China.
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }

    /// Returns the bits as in generated tables.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Returns `true` if the set contains a cloud.
    pub const fn contains(self, cloud: Cloud) -> bool {
        self.0 & cloud.bit() != 0
    }

    /// Returns an iterator over the clouds in the set.
    pub fn iter(self) -> impl Iterator<Item = Cloud> {
        Cloud::ALL.into_iter().filter(move |cloud| self.contains(*cloud))
    }
}

impl fmt::Debug for Clouds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A source that knows in which clouds the operations of a service are offered. Generated from the reference pages.
pub trait Availability: Sync {
    /// Returns the clouds that offer an operation, or `None` if they are unknown. `template` is the path below the
    /// service root with `{}` in place of each key: `/users/{}/messages`.
    fn available_in(&self, method: &Method, template: &str) -> Option<Clouds>;
}

/// A table of operations and their clouds, sorted by its first column: `GET /users/{}`.
///
/// ```
/// use msgraph_core::{Cloud, cloud::{Availability, CloudTable, Clouds}, http::Method};
///
/// static TABLE: CloudTable = CloudTable(&[("GET /users", 15), ("GET /users/{}/photo", 7)]);
/// assert_eq!(TABLE.available_in(&Method::GET, "/users/{}/photo").map(|clouds| clouds.contains(Cloud::China)), Some(false));
/// assert_eq!(TABLE.available_in(&Method::GET, "/groups"), None);
/// # assert_eq!(TABLE.available_in(&Method::GET, "/users"), Some(Clouds::ALL));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct CloudTable(pub &'static [(&'static str, u8)]);

impl Availability for CloudTable {
    fn available_in(&self, method: &Method, template: &str) -> Option<Clouds> {
        let wanted = [method.as_str(), " ", template];
        let found = self.0.binary_search_by(|(row, _)| row.bytes().cmp(wanted.iter().flat_map(|part| part.bytes())));
        Some(Clouds::from_bits(self.0[found.ok()?].1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_of_clouds() {
        for cloud in Cloud::ALL {
            assert_eq!(Cloud::of_url(cloud.endpoint()), Some(cloud));
            assert_eq!(Cloud::of_url(&format!("{}/beta/me", cloud.endpoint())), Some(cloud));
            assert_eq!(cloud.scope(), format!("{}/.default", cloud.endpoint()));
        }
        assert_eq!(Cloud::of_url("HTTPS://Graph.Microsoft.US/v1.0"), Some(Cloud::UsGovernmentL4));
        for other in ["", "https://graph.microsoft.com.evil.example/", "http://graph.microsoft.com", "é"] {
            assert_eq!(Cloud::of_url(other), None, "{other}");
        }
    }
}
