//! Query options and the headers that go with them.

use std::borrow::Cow;

use http::header::HeaderValue;

use super::Request;
use crate::query::{IntoExpand, IntoFilter, IntoNames};

impl<T> Request<T> {
    /// Adds a query option that has no method of its own. Name and value are percent-encoded.
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.draft.query.push((name.into(), value.into()));
        self
    }

    /// `$select`: only these properties. Takes names (`"id"`, `["id", "displayName"]`, `props!(User: id, display_name)`); a
    /// second call adds to the first.
    pub fn select(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$select", &names.into_names());
        self
    }

    /// `$expand`: also what a navigation property leads to. Takes a generated constant (`Group::MEMBERS`) or text
    /// (`"members($select=id)"`); a second call adds to the first.
    pub fn expand(mut self, navigation: impl IntoExpand) -> Self {
        self.draft.extend_option("$expand", &navigation.into_expand());
        self
    }

    /// `$filter`: a [`Condition`](crate::Condition), or an OData expression such as `startswith(displayName,'a')`, whose string literals have
    /// inner quotes doubled ([`quoted`](crate::quoted) does that). A second call takes the place of the first.
    ///
    /// ```
    /// # msgraph_core::record! { User "example.user" "entity"; job_title "jobTitle": String, }
    /// use msgraph_core::{Page, Path, Request, prop};
    ///
    /// let users: Request<Page<User>> = Path::offline("https://graph.microsoft.com/beta").navigate("users").list();
    /// let request = users.filter(prop!(User: job_title).eq("R&D"));
    /// assert!(request.url().ends_with("?$filter=jobTitle%20eq%20%27R%26D%27"));
    /// ```
    ///
    /// A condition on another type does not compile:
    ///
    /// ```compile_fail
    /// # msgraph_core::record! { User "example.user" "entity"; job_title "jobTitle": String, }
    /// # msgraph_core::record! { Group "example.group" "entity"; }
    /// # use msgraph_core::{Page, Path, Request, prop};
    /// let groups: Request<Page<Group>> = Path::offline("https://graph.microsoft.com/beta").navigate("groups").list();
    /// let _ = groups.filter(prop!(User: job_title).eq("R&D"));
    /// ```
    pub fn filter(mut self, expression: impl IntoFilter<T>) -> Self {
        self.draft.set_option("$filter", expression.into_filter());
        self
    }

    /// `$orderby`: `"displayName"`, `"createdDateTime desc"`; a second call adds to the first.
    pub fn order_by(mut self, names: impl IntoNames) -> Self {
        self.draft.extend_option("$orderby", &names.into_names());
        self
    }

    /// `$search`: a [`Search`](crate::Search), or text as the service wants it, most often in double quotes: `"\"displayName:wa\""`. Directory
    /// objects want [`eventual`](Self::eventual) with it.
    pub fn search(mut self, text: impl Into<String>) -> Self {
        self.draft.set_option("$search", text.into());
        self
    }

    /// `$top`: at most so many members on a page.
    pub fn top(mut self, members: u32) -> Self {
        self.draft.set_option("$top", members.to_string());
        self
    }

    /// `$skip`: leaves the first so many members out.
    pub fn skip(mut self, members: u64) -> Self {
        self.draft.set_option("$skip", members.to_string());
        self
    }

    /// `$count=true`: [`Page::count`](crate::Page::count) tells how many members there are in all. Directory objects want
    /// [`eventual`](Self::eventual) with it.
    pub fn count(mut self, count: bool) -> Self {
        self.draft.set_option("$count", count.to_string());
        self
    }

    /// `ConsistencyLevel: eventual`: advanced queries on directory objects.
    pub fn eventual(mut self) -> Self {
        self.draft.headers.insert("consistencylevel", HeaderValue::from_static("eventual"));
        self
    }

    /// An advanced query on directory objects: [`eventual`](Self::eventual) and [`count`](Self::count), which `$search`, `ne`, `not`, `endswith`
    /// and `$count` in a filter want there. Nothing of this is sent unasked, since what is eventually consistent may be
    /// stale.
    pub fn advanced(self) -> Self {
        self.eventual().count(true)
    }

    /// `If-Match`: only if the resource still has this ETag (`*` for any).
    pub fn if_match(self, etag: &str) -> Self {
        self.header("if-match", etag)
    }

    /// Adds a `Prefer` header: `outlook.timezone="UTC"`, `return=minimal`, `odata.maxpagesize=50`.
    pub fn prefer(mut self, preference: &str) -> Self {
        match super::header("prefer", preference) {
            Some((name, value)) => {
                self.draft.headers.append(name, value);
            }
            None => self.draft.fail(crate::RequestError::Header { name: "prefer".to_owned() }),
        }
        self
    }
}
